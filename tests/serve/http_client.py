"""A raw-socket HTTP client for the tests: sends exactly the bytes it is given, and tells exactly what came back."""
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.parse


class Answer:
    def __init__(self, raw):
        self.raw = raw
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        match = re.match(r"HTTP/1\.1 (\d{3}) ", lines[0])
        self.status = int(match[1]) if match else 0
        self.headers = [(name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines[1:])]
        if self.header("transfer-encoding") == "chunked":
            self.body = dechunked(self.body)

    def header(self, name):
        return next((value for key, value in self.headers if key == name), None)

    def json(self):
        return json.loads(self.body)


def dechunked(body):
    out = b""
    while True:
        size, _, body = body.partition(b"\r\n")
        length = int(size, 16)
        if length == 0:
            return out
        out += body[:length]
        body = body[length + 2:]


def read_answer(connection, timeout=10):
    """One answer: as long as its length says, else to the end of the connection. Empty bytes where nothing came."""
    connection.settimeout(timeout)
    raw = b""
    while True:
        head, sep, body = raw.partition(b"\r\n\r\n")
        if sep:
            length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
            if length and len(body) >= int(length[1]):
                return raw
            if b"HTTP/1.1 304" in head[:12] + head[12:16]:
                return raw
        try:
            part = connection.recv(65536)
        except (ConnectionResetError, socket.timeout):
            return raw
        if not part:
            return raw
        raw += part


class Server:
    """dragoman serve on a free port; stopped at the end."""

    def __init__(self, program, store, folder, extra=()):
        self.token_file = os.path.join(folder, "token")
        self.log = open(os.path.join(folder, "serve.log"), "wb")
        self.process = subprocess.Popen([program, "serve", store, "--port", "0", "--token-file", self.token_file, "--who", "tester", *extra],
                                        stdout=subprocess.PIPE, stderr=self.log, stdin=subprocess.DEVNULL)
        self.url = self.process.stdout.readline().decode().strip()
        parts = urllib.parse.urlsplit(self.url)
        if not parts.port:
            raise RuntimeError("no address: " + pathlib.Path(self.log.name).read_text())
        self.port, self.ticket = parts.port, urllib.parse.parse_qs(parts.query)["t"][0]
        self.token = pathlib.Path(self.token_file).read_text().strip()
        self.host = f"127.0.0.1:{self.port}"

    def connect(self, address="127.0.0.1", timeout=10):
        return socket.create_connection((address, self.port), timeout)

    def send(self, raw, timeout=10):
        with self.connect() as connection:
            connection.sendall(raw)
            return Answer(read_answer(connection, timeout))

    def request(self, method, path, headers=(), body=b"", token=True, host=None, timeout=10):
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host or self.host}", "Connection: close"]
        if token:
            lines.append(f"Authorization: Bearer {self.token}")
        if method == "POST" and not any(h.lower().startswith("content-length") for h in headers):
            lines.append(f"Content-Length: {len(body)}")
        lines += list(headers)
        return self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body, timeout)

    def get(self, path, headers=(), **options):
        return self.request("GET", path, headers, **options)

    def post(self, path, value, headers=(), **options):
        return self.request("POST", path, ["Content-Type: application/json", *headers], json.dumps(value).encode(), **options)

    def memory_kb(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1])
        return 0

    def handles(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()
        finally:
            self.process.stdout.close()
            self.log.close()


def wait_until(condition, seconds=10):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False
