#!/bin/sh
# Starts Inama ID from wherever this folder stands, also from a stick that cannot be written.
# With a folder data-of-user beside this file that can be written, settings and recent look-ups are kept there.
here=$(dirname -- "$(readlink -f -- "$0")")
if [ -d "$here/data-of-user" ] && [ -w "$here/data-of-user" ]; then
    INAMA_ID_HOME="$here/data-of-user"
    export INAMA_ID_HOME
fi
exec "$here/program/inama-id" "$@"
