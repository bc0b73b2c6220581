#!/usr/bin/env python3
"""demo_once.py PROGRAM STORE FOLDER - serves a store, asks it once how much it holds, and ends it: the demo where nobody looks on."""
import http.client
import json
import os
import subprocess
import sys
import urllib.parse


def main():
    program, store, folder = sys.argv[1:4]
    token_file = os.path.join(folder, "token")
    server = subprocess.Popen([program, "serve", store, "--port", "0", "--token-file", token_file, "--quiet"], stdout=subprocess.PIPE)
    try:
        url = urllib.parse.urlsplit(server.stdout.readline().decode().strip())
        with open(token_file) as file:
            token = file.read().strip()
        connection = http.client.HTTPConnection(url.hostname, url.port, timeout=20)
        connection.request("GET", "/api/v1/status", headers={"Authorization": "Bearer " + token})
        answer = connection.getresponse()
        status = json.loads(answer.read())
        connection.request("GET", "/", headers={"Authorization": "Bearer " + token})
        page = connection.getresponse()
        page.read()
    finally:
        server.terminate()
        ended = server.wait(20)
    if answer.status != 200 or page.status != 200 or ended != 0:
        print("demo: the server did not answer as it should", file=sys.stderr)
        return 1
    print(f"served on {url.hostname}: {status['documents']} reports, {status['stories']} stories, {status['events']} events; on a terminal 'make demo' keeps the page open")
    return 0


sys.exit(main())
