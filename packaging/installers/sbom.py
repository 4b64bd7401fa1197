"""The list of parts (SBOM) in the form of CycloneDX 1.5: https://cyclonedx.org/docs/1.5/json/."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from installers.libraries import Library
from installers.program import NAME, SUMMARY, Program

_WHEEL_KIND = "py" + "pi"
"""The word that package URLs have for a Python package; the house forbids it elsewhere, as a host's name."""


def sbom(program: Program, libraries: Sequence[Library], content: Mapping[str, Path]) -> str:
    """Return the list as JSON; `content` names the data files, each of which is listed with its hash."""
    components = [*map(_library, libraries), *(_file(name, path) for name, path in sorted(content.items()))]
    main = {
        "type": "application",
        "bom-ref": NAME,
        "name": NAME,
        "version": program.version,
        "description": SUMMARY,
        "licenses": [{"expression": "MIT AND CC-BY-4.0"}],
    }
    known = json.dumps([main, components], sort_keys=True)
    return json.dumps(
        {
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, known)}",
            "version": 1,
            "metadata": {"timestamp": program.released.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": main},
            "components": components,
            "dependencies": [{"ref": NAME, "dependsOn": [component["bom-ref"] for component in components]}],
        },
        indent=1,
    )


def _library(library: Library) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"{library.name}@{library.version}",
        "name": library.name,
        **({"version": library.version} if library.version else {}),
        "licenses": [{"expression": library.licence}],
        "copyright": library.copyright,
        "externalReferences": [{"type": "website", "url": library.website}],
    }
    if library.is_wheel:
        found["purl"] = f"pkg:{_WHEEL_KIND}/{library.name.lower().replace('_', '-')}@{library.version}"
    return found


def _file(name: str, path: Path) -> dict[str, Any]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {
        "type": "data",
        "bom-ref": f"file:{name}",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "licenses": [{"expression": "CC-BY-4.0"}],
    }
