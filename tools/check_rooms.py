#!/usr/bin/env python3
"""check_rooms.py - fail when a room of src/ includes a room that rooms.txt does not list for it.

    check_rooms.py [ROOT]        exit 0: all includes allowed; 1: some are not (each is named file:line); 2: rooms.txt unusable
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s+"([a-z_]+)/')


def read_rooms(path):
    rooms = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        if ":" not in line:
            raise ValueError(f"{path}:{number}: expected 'room: rooms it may include'")
        room, allowed = line.split(":", 1)
        allowed = allowed.split()
        for name in allowed:
            if name not in rooms:
                raise ValueError(f"{path}:{number}: {room} looks at {name}, which is not above it")
        rooms[room.strip()] = set(allowed) | {room.strip()}
    return rooms


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    try:
        rooms = read_rooms(root / "rooms.txt")
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    broken = []
    for room_dir in sorted(p for p in (root / "src").iterdir() if p.is_dir()):
        if room_dir.name not in rooms:
            broken.append(f"{room_dir}: no line in rooms.txt")
            continue
        for path in sorted(room_dir.rglob("*")):
            if path.suffix not in {".h", ".cc"}:
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                if match and match[1] in rooms and match[1] not in rooms[room_dir.name]:
                    broken.append(f"{path}:{number}: room {room_dir.name} may not include {match[1]}/")
    print("\n".join(broken), file=sys.stderr, end="\n" if broken else "")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
