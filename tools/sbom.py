#!/usr/bin/env python3
"""sbom.py [OUT] - what dragoman is made of that others made, as CycloneDX 1.5 (JSON): npm packages of every lock file, Debian libraries that are linked, data and models that ship.

Read from the files that pin them, and from nothing else: package-lock.json (third_party, page, tests/page, tools), tools/install_deps.sh, data/models. What
ships in the program or beside it is `required`; what builds or tests it is `excluded`. Versions of Debian packages are those installed here.
Exit 0: written (to standard output without OUT); 1: a package is pinned without a hash (it is named).
"""
import base64
import hashlib
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
# Folder of a lock file, and whether its packages (those that are not for development) go into what ships.
LOCKS = {"third_party/duckdb": True, "page": True, "tools": True, "tests/page": False}
# Named for building, or for one kind of machine alone, but what they hold ships: the shapes and codes of world.json, the library of DuckDB.
SHIPS = re.compile(r"world-atlas|i18n-iso-countries|@duckdb/node-bindings-linux-(x64|arm64)")


def npm_components(folder, ships, faults):
    lock = json.loads((ROOT / folder / "package-lock.json").read_text())
    for path, package in sorted(lock["packages"].items()):
        if not path:
            continue
        name = package.get("name") or path.split("node_modules/")[-1]
        if "integrity" not in package:
            faults.append(f"{folder}: {name} has no hash")
            continue
        algorithm, _, digest = package["integrity"].partition("-")
        component = {"type": "library", "name": name, "version": package["version"], "scope": "required" if ships and (SHIPS.fullmatch(name) or not (package.get("dev") or package.get("optional"))) else "excluded",
                     "purl": f"pkg:npm/{name.replace('@', '%40')}@{package['version']}", "hashes": [{"alg": algorithm.upper().replace("SHA", "SHA-"), "content": base64.b64decode(digest).hex()}]}
        if package.get("license"):
            component["licenses"] = [{"expression": package["license"]}]
        yield component


def debian_components():
    script = (ROOT / "tools/install_deps.sh").read_text()
    names = re.search(r'^libraries="([^"]+)"', script, re.MULTILINE)[1].split()
    for name in names:
        found = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True)
        version = found.stdout if found.returncode == 0 else ""
        tests = name in ("libgtest-dev", "libgmock-dev")
        component = {"type": "library", "name": name, "scope": "excluded" if tests else "required", "purl": f"pkg:deb/debian/{name}" + (f"@{version.replace('+', '%2B').replace(':', '%3A')}" if version else "")}
        if version:
            component["version"] = version
        yield component


def model_components():
    for path in sorted((ROOT / "data/models").glob("*.model")) + sorted((ROOT / "data/models").glob("*.claims")):
        yield {"type": "machine-learning-model", "name": path.name, "scope": "required", "licenses": [{"license": {"id": "CC-BY-SA-4.0"}}],
               "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}]}


def main():
    faults = []
    components = [one for folder, ships in LOCKS.items() for one in npm_components(folder, ships, faults)]
    if faults:
        sys.exit("\n".join(faults))
    components += [*debian_components(), *model_components()]
    # Two lock files may name the same package.
    unique = {(one["name"], one.get("version", ""), one["scope"]): one for one in components}
    bill = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "metadata": {"component": {"type": "application", "name": "dragoman", "licenses": [{"license": {"id": "Apache-2.0"}}]}},
            "components": [unique[key] for key in sorted(unique)]}
    text = json.dumps(bill, indent=1, ensure_ascii=False) + "\n"
    if len(sys.argv) > 1:
        pathlib.Path(sys.argv[1]).write_text(text)
    else:
        sys.stdout.write(text)


main()
