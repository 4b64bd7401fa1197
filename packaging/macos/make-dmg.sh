#!/bin/sh
# Packs "Inama ID.app" into a disk image. Runs on macOS only; never run by those who wrote it (see ../README.md).
#
#   make-dmg.sh FOLDER IMAGE    FOLDER holds "Inama ID.app" and inama-id/, as build.py leaves them
#
# INAMA_ID_CODESIGN_IDENTITY   signs program and image with this certificate; without it macOS asks before the first start
# INAMA_ID_NOTARY_PROFILE      a profile kept by `xcrun notarytool store-credentials`; has the image notarised too
set -eu

folder=$1
image=$2
staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT

cp -R "$folder/Inama ID.app" "$staged/"
for document in VERSION README.txt LICENCES.txt sbom.cdx.json; do
    cp "$folder/inama-id/$document" "$staged/Inama ID.app/Contents/Resources/"
done
cp "$folder/inama-id/README.txt" "$folder/inama-id/LICENCES.txt" "$staged/"
ln -s /Applications "$staged/Applications"
if [ -n "${INAMA_ID_CODESIGN_IDENTITY:-}" ]; then
    codesign --deep --force --options runtime --timestamp --sign "$INAMA_ID_CODESIGN_IDENTITY" "$staged/Inama ID.app"
fi
hdiutil create -volname "Inama ID" -srcfolder "$staged" -fs HFS+ -format ULMO -ov "$image"
if [ -n "${INAMA_ID_CODESIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$INAMA_ID_CODESIGN_IDENTITY" "$image"
fi
if [ -n "${INAMA_ID_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$INAMA_ID_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
hdiutil verify "$image"
