#!/usr/bin/env python3
"""api_test.py PROGRAM SAMPLES - the interface of docs/openapi.yaml over a store of the samples: every address answers as written there, and what it says
agrees with what the program's own commands say of the same store.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from http_client import Answer, Server, read_answer, wait_until  # noqa: E402

PROGRAM, SAMPLES = os.path.abspath(sys.argv.pop(1)), os.path.abspath(sys.argv.pop(1))
ROOT = pathlib.Path(__file__).resolve().parents[2]


class Interface(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="dragoman-api-")
        cls.store = os.path.join(cls.folder, "samples.duckdb")
        subprocess.run([PROGRAM, "code", "--quiet", SAMPLES, "--store", cls.store], check=True)
        cls.server = Server(PROGRAM, cls.store, cls.folder)

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        shutil.rmtree(cls.folder)

    def get(self, path, status=200):
        answer = self.server.get("/api/v1/" + path)
        self.assertEqual(answer.status, status, (path, answer.body[:300]))
        return answer.json()

    def command(self, *words):
        return subprocess.run([PROGRAM, *words], capture_output=True, check=False).stdout.decode()

    def sql(self, words):
        for _ in range(3):  # a machine that is busy with something else may need a second try
            answer = self.server.post("/api/v1/sql", {"sql": words})
            if answer.status == 200:
                break
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()["rows"]

    def test_every_documented_address_is_there(self):
        addresses = re.findall(r"^  (/\S*):$", (ROOT / "docs/openapi.yaml").read_text(), re.M)
        self.assertGreater(len(addresses), 30)
        event = self.get("events?limit=1&form=rows&columns=id")["ids"][0]
        fill = {"/records/{id}": event, "/documents/{id}": self.get("documents?limit=1&form=rows")["ids"][0], "/stories/{id}": event, "/actors/{id}": "TUR", "/jobs/{id}": "j-0"}
        for address in addresses:
            known = next((value for begin, value in fill.items() if address.startswith(begin)), "x")
            path = address.replace("{kind}", "relations").replace("{id}", known)
            answer = self.server.get("/api/v1" + path)
            self.assertIn(answer.status, (200, 202, 400, 404, 405), address)
            if answer.status == 404:
                self.assertNotEqual(answer.json()["error"]["message"], "there is nothing at this address", address)

    def test_counts_agree_with_the_store(self):
        status = self.get("status")
        for kind in ("document", "event", "relation", "position", "statement", "figure", "circumstance", "fault"):
            self.assertEqual(status[kind + "s"], self.sql(f"select count(*) from {kind}")[0][0], kind)
        self.assertEqual(self.get("summary")["events"], status["events"])
        timeline = self.get("timeline?bin=month")
        self.assertEqual(sum(timeline["events"]), status["events"])
        self.assertEqual(sum(timeline["reports"]), status["documents"])
        self.assertEqual(len(timeline["days"]), len(timeline["quads"][3]))
        self.assertEqual([sum(q) for q in zip(*timeline["quads"])], timeline["stories"])
        # Where the news begin: what lies before is little, and the usual days are drawn in bins at least as fine.
        usual = timeline["usual"]
        before = sum(count for day, count in zip(timeline["days"], timeline["stories"]) if day < usual["first"])
        self.assertEqual(usual["before"], before)
        self.assertLessEqual(before, 0.04 * sum(timeline["stories"]))
        bins = ["day", "week", "month", "year"]
        self.assertLessEqual(bins.index(self.get("timeline?bin=usual")["bin"]), bins.index(self.get("timeline?bin=auto")["bin"]))

    def test_filters_agree_with_sql(self):
        for query, condition in (
                ("type=CONSULT", "e.type = 'CONSULT'"), ("type=CONSULT,AGREE", "e.type in ('CONSULT', 'AGREE')"), ("status=planned", "e.status = 'planned'"),
                ("quad=4", "e.id in (select event from event_quad where quad = 4)"), ("speaker=none", "e.cue_begin is null"), ("speaker=any", "e.cue_begin is not null"),
                ("country=SYR", "e.location_country = 'SYR'"), ("source=wire%20copy", "d.source = 'wire copy'"),
                ("from=2022-01-01&to=2022-12-31", "coalesce(e.date_start, e.date_end, d.published_day) between date '2022-01-01' and date '2022-12-31'"),
                ("actors=TUR", "e.id in (select event from event_actor where id = 'TUR' or starts_with(id, 'TUR.') or (id is null and country = 'TUR'))"),
                ("actors=p:recep-tayyip-erdogan", "e.id in (select event from event_actor where person = 'p:recep-tayyip-erdogan')"),
                ("q=ceasefire", "regexp_matches(lower(d.text), '\\bceasefire\\b')"), ("q=%22foreign%20minister%22", "regexp_matches(lower(d.text), '\\bforeign\\s+minister\\b')"),
                ("q=-ceasefire", "not regexp_matches(lower(d.text), '\\bceasefire\\b')")):
            expected = self.sql(f"select count(*) from event e join document d on d.id = e.document where {condition}")[0][0]
            self.assertEqual(self.get(f"events?limit=0&{query}")["total"], expected, query)
        both = {i for i in self.get("events?form=rows&columns=id&limit=500&actors=TUR&other=RUS")["ids"]}
        alone = {i for i in self.get("events?form=rows&columns=id&limit=500&actors=TUR")["ids"]} & {i for i in self.get("events?form=rows&columns=id&limit=500&actors=RUS")["ids"]}
        self.assertEqual(both, alone)
        for wrong in ("from=yesterday", "quad=5", "limit=-1", "limit=501", "sort=nothing", "columns=nothing", "to=2022-02-30", "q=%22%22", "bin=hour"):
            self.assertEqual(self.server.get("/api/v1/" + ("timeline?" if wrong.startswith("bin") else "events?form=rows&") + wrong).status, 400, wrong)

    def test_records_are_those_of_the_program(self):
        lines = [json.loads(line) for line in self.command("code", "--format", "jsonl", SAMPLES).splitlines()]
        by_id = {line["id"]: line for line in lines}
        for kind in ("events", "relations", "positions", "statements", "figures", "circumstances", "documents"):
            items = self.get(f"{kind}?limit=500")["items"]
            self.assertGreater(len(items), 0, kind)
            for item in items:
                item.pop("story", None)
                self.assertEqual(item, by_id[item["id"]])
            lines_of_file = self.server.get(f"/api/v1/{kind}.jsonl")
            self.assertEqual(len(lines_of_file.body.splitlines()), len(items))
            self.assertIn("attachment", lines_of_file.header("content-disposition"))

    def test_table_rows(self):
        for kind in ("events", "relations", "positions", "statements", "figures", "circumstances", "documents", "stories"):
            table = self.get(f"{kind}?form=rows&limit=500")
            self.assertEqual(len(table["rows"]), table["total"])
            self.assertEqual(len(set(table["ids"])), table["total"])
            for number, column in enumerate(table["columns"]):
                if not column["sortable"]:
                    continue
                up = [row[number] for row in self.get(f"{kind}?form=rows&limit=500&sort={column['id']}")["rows"]]
                down = [row[number] for row in self.get(f"{kind}?form=rows&limit=500&sort=-{column['id']}")["rows"]]
                self.assertEqual(sorted(map(str, up)), sorted(map(str, down)), (kind, column))
                numbers = [value for value in up if isinstance(value, (int, float))]
                self.assertEqual(numbers, sorted(numbers), (kind, column))
        pages = [self.get(f"events?form=rows&columns=id&limit=7&offset={offset}&sort=-confidence")["ids"] for offset in range(0, 70, 7)]
        whole = self.get("events?form=rows&columns=id&limit=70&sort=-confidence")["ids"]
        self.assertEqual(sum(pages, []), whole)
        parquet = self.server.get("/api/v1/events.parquet").body
        self.assertEqual((parquet[:4], parquet[-4:]), (b"PAR1", b"PAR1"))
        header = self.server.get("/api/v1/positions.csv").body.decode().splitlines()[0].split(",")
        self.assertEqual(header, [c["id"] for c in self.get("positions?form=rows&limit=0")["columns"]])

    def test_evidence_to_the_byte(self):
        for kind in ("events", "relations", "positions", "statements", "figures", "circumstances"):
            for record in self.get(f"{kind}?form=rows&columns=id&limit=20")["ids"]:
                view = self.get(f"records/{record}?window=50")
                window, text = view["window"], view["window"]["text"].encode()
                self.assertEqual(len(text), window["end"] - window["begin"])
                for evidence in view["record"]["evidence"]:
                    self.assertEqual(text[evidence["begin"] - window["begin"]:evidence["end"] - window["begin"]].decode(), evidence["text"])
                if kind in ("events", "relations", "figures"):
                    self.assertTrue(view["because"].get("text"), (record, view["because"]))
                document = self.get("documents/" + view["record"]["document"])
                whole = document["text"].encode()
                self.assertIn(record, {r["id"] for r in document["records"]})
                for span in document["spans"]:
                    self.assertLess(span["begin"], span["end"])
                    whole[span["begin"]:span["end"]].decode()
        short = self.get("events?form=rows&columns=id&limit=1")["ids"][0][:12]
        self.assertTrue(self.get("records/" + short)["record"]["id"].startswith(short))
        self.get("records/e:" + "0" * 32, 404)
        self.get("records/x", 404)

    def test_explain_tells_why_nothing(self):
        document = self.get("documents?form=rows&limit=1")["ids"][0]
        told = self.get(f"documents/{document}/explain")
        self.assertTrue(told["same_coder"])
        text = self.get("documents/" + document)["text"].encode()
        gave = set()
        for sentence in told["sentences"]:
            self.assertEqual(text[sentence["begin"]:sentence["end"]].decode(), sentence["text"])
            gave |= set(sentence["gave"])
        events = {e["id"] for e in self.get(f"events?document={document}&limit=500")["items"]}
        self.assertLessEqual(events, gave)
        self.assertTrue(any(sentence["refusals"] for sentence in told["sentences"]))

    def test_network_is_that_of_the_program(self):
        for day in ("2022-07-25", "2023-10-01", "2016-12-01"):
            ours = self.get(f"network?on={day}")
            theirs = json.loads(self.command("network", self.store, "--on", day, "--json") or '{"edges":[],"nodes":[]}')
            weighed = {(e["source"], e["target"]): e for e in ours["edges"] if e["stories"] or e["relations"]}
            expected = {tuple(sorted((e["source"], e["target"]))): e for e in theirs["edges"]}
            self.assertEqual(weighed.keys(), expected.keys(), day)
            for pair, edge in weighed.items():
                for field in ("sign", "stories", "reports", "relations"):
                    self.assertEqual(edge[field], expected[pair][field], (day, pair, field))
                for field in ("weight", "score"):
                    self.assertAlmostEqual(edge[field], expected[pair][field], 3, (day, pair, field))
            self.assertEqual({n["id"] for n in ours["nodes"]}, {n["id"] for n in theirs["nodes"]})
            for edge in ours["edges"]:
                self.assertEqual(edge["dashed"], edge["stories"] == 0 and edge["relations"] == 0)
                self.assertTrue(all(one["says"] for one in edge["alleged"]))
        near = self.get("network?on=2022-07-25&actors=TUR")
        if near["nodes"]:
            self.assertIn("TUR", {n["id"] for n in near["nodes"]})

    def test_tracks_are_those_of_the_program(self):
        theirs = [json.loads(line) for line in self.command("track", self.store, "--json", "--limit", "0").splitlines()]
        ours = self.get("tracks?limit=500")
        self.assertEqual([t["id"] for t in ours["tracks"]], [t["id"] for t in theirs])
        for a, b in zip(ours["tracks"], theirs):
            self.assertEqual([r["story"] for r in a["rounds"]], [r["story"] for r in b["rounds"]])
            self.assertLessEqual({c["id"] for c in b["conditions"]}, {c["id"] for c in a["conditions"]})
        for key in {key for t in ours["tracks"] for key in t["parties"]}:
            self.assertIn(key, ours["names"])

    def test_readouts_are_those_of_the_program(self):
        meetings = self.get("meetings")["items"]
        self.assertGreater(len(meetings), 0)
        for meeting in meetings:
            ours = self.get("compare?event=" + meeting["event"])
            theirs = json.loads(self.command("compare", self.store, "--event", meeting["event"], "--json"))
            self.assertEqual([p["verdict"] for p in ours["points"]], [p["verdict"] for p in theirs["points"]])
            for point in ours["points"]:
                for said in point["said"]:
                    text = self.get("documents/" + said["document"])["text"].encode()
                    self.assertEqual(text[said["begin"]:said["end"]].decode(), said["sentence"])

    def test_positions_map_actor(self):
        matrix = self.get("positions/matrix")
        self.assertEqual(sum(cell["times"] for cell in matrix["cells"]), self.get("status")["positions"])
        self.assertEqual({(c["holder"], c["issue"]) for c in matrix["cells"]} - {(r["holder"], c["issue"]) for r in matrix["rows"] for c in matrix["columns"]}, set())
        changed = self.get("positions/matrix?since=2020-01-01")
        self.assertTrue(all(cell.get("date", "") >= "2020-01-01" for cell in changed["cells"] if "change" in cell))
        where = self.get("map")
        for country in where["countries"]:
            self.assertEqual(sum(t["stories"] for t in country["types"]), country["stories"])
            self.assertEqual(country["events"], self.get(f"events?limit=0&country={country['country']}")["total"])
        actor = self.get("actors/TUR")
        self.assertEqual(actor["events"], self.get("events?limit=0&actors=TUR")["total"])
        self.assertTrue(any(role["person"] == "p:recep-tayyip-erdogan" for role in actor["roles"]))
        self.get("actors/no-such-actor-anywhere", 404)

    def test_forecast(self):
        answer = self.server.get("/api/v1/forecast?top=5")
        while answer.status == 202:
            job = answer.json()["job"]
            self.assertTrue(wait_until(lambda job=job: self.get("jobs/" + job)["state"] == "done", 60))
            answer = self.server.get("/api/v1/forecast?top=5")
        self.assertEqual(answer.status, 200, answer.body)
        forecast = answer.json()
        self.assertFalse(forecast["too_little"])
        self.assertTrue(0 < len(forecast["events"]) <= 5)
        chances = [event["probability"] for event in forecast["events"]]
        self.assertEqual(chances, sorted(chances, reverse=True))
        cited = [reason["events"][0] for event in forecast["events"] for reason in event["reasons"] if reason["events"]]
        self.assertGreater(len(cited), 0)
        self.assertTrue(all(one["sentence"] for one in cited))
        changed = self.get("forecast?top=5&without=" + cited[0]["id"])
        self.assertEqual(changed["quads"], forecast["quads"] - len([1 for _ in range(forecast["quads"] - changed["quads"])]))
        self.assertLess(changed["quads"], forecast["quads"])
        self.get("forecast?who=nobody-at-all", 404)
        self.assertIn("words", forecast["skill"])

    def test_report(self):
        html, markdown = self.server.get("/api/v1/report?format=html&title=%3Cb%3Ex"), self.server.get("/api/v1/report?format=markdown&actors=RUS")
        self.assertIn(b"&lt;b&gt;x", html.body)
        self.assertNotIn(b"<script", html.body)
        text = html.body.decode()
        self.assertEqual(len(re.findall(r'href="#n(\d+)"', text)), len(re.findall(r'<li id="n(\d+)"', text)))
        self.assertEqual(len(set(re.findall(r"\[\^\d+\](?!:)", markdown.body.decode()))), len(re.findall(r"(?m)^\[\^\d+\]:", markdown.body.decode())))

    def test_etags(self):
        first = self.server.get("/api/v1/timeline")
        tag = first.header("etag")
        self.assertEqual(self.server.get("/api/v1/timeline", ["If-None-Match: " + tag]).status, 304)
        self.server.post("/api/v1/queries", {"name": "tag", "sql": "select 1"})
        again = self.server.get("/api/v1/timeline", ["If-None-Match: " + tag])
        self.assertEqual(again.status, 200)
        self.assertNotEqual(again.header("etag"), tag)

    def test_saved_queries(self):
        made = self.server.post("/api/v1/queries", {"name": "types", "sql": "select type from event"})
        self.assertEqual(made.status, 201)
        listed = [q for q in self.get("queries")["items"] if q["name"] == "types"]
        self.assertEqual(len(listed), 1)
        for one in self.get("queries")["items"]:
            self.assertEqual(self.server.post("/api/v1/sql", {"sql": one["sql"]}).status, 200, one)
        self.assertEqual(self.server.request("DELETE", "/api/v1/queries/" + made.json()["id"]).status, 200)
        self.assertEqual(self.server.request("DELETE", "/api/v1/queries/" + made.json()["id"]).status, 404)


class Work(unittest.TestCase):
    """What changes the store: each test has its own."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="dragoman-work-")
        self.store = os.path.join(self.folder, "work.duckdb")
        first = sorted(pathlib.Path(SAMPLES).glob("*.txt"))[:3]
        subprocess.run([PROGRAM, "code", "--quiet", *map(str, first), "--store", self.store], check=True)
        self.server = Server(PROGRAM, self.store, self.folder)

    def tearDown(self):
        self.assertEqual(self.server.stop(), 0)
        shutil.rmtree(self.folder)

    def get(self, path):
        answer = self.server.get("/api/v1/" + path)
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def ended(self, answer):
        self.assertEqual(answer.status, 202, answer.body)
        job = answer.json()["job"]
        self.assertTrue(wait_until(lambda: self.get("jobs/" + job)["state"] not in ("waiting", "running"), 90))
        return self.get("jobs/" + job)

    def test_a_pasted_text_becomes_records(self):
        before = self.get("status")
        text = "The foreign ministers of Turkey and Syria met in Moscow on Tuesday. Russia hosted the talks, the Turkish foreign ministry said."
        answer = self.server.post("/api/v1/code", {"text": text, "title": "Talks", "published": "2023-05-10", "source": "own notes"})
        job = answer.json()["job"]
        with self.server.connect() as connection:
            connection.sendall(f"GET /api/v1/jobs/{job}/events HTTP/1.1\r\nHost: {self.server.host}\r\nAuthorization: Bearer {self.server.token}\r\n\r\n".encode())
            stream = Answer(read_answer(connection, 60))
        self.assertEqual(stream.header("content-type"), "text/event-stream")
        events = re.findall(rb"event: (\w+)\ndata: (.*)\n\n", stream.body)
        self.assertEqual(events[-1][0], b"end")
        last = json.loads(events[-1][1])
        self.assertEqual((last["state"], last["done"], last["of"]), ("done", 1, 1), last)
        shares = [json.loads(data)["done"] for _, data in events]
        self.assertEqual(shares, sorted(shares))
        after = self.get("status")
        self.assertEqual(after["documents"], before["documents"] + 1)
        self.assertGreater(after["events"], before["events"])
        self.assertGreater(after["generation"], before["generation"])
        view = self.get("documents/" + last["documents"][0])
        self.assertEqual((view["text"], view["document"]["title"], view["document"]["source"]), ("Talks\n\n" + text, "Talks", "own notes"))
        again = self.ended(self.server.post("/api/v1/code", {"text": text, "title": "Talks", "published": "2023-05-10", "source": "own notes"}))
        self.assertEqual(again["known"], 1)
        self.assertEqual(self.get("status")["documents"], after["documents"])
        self.assertEqual(subprocess.run([PROGRAM, "verify", self.store], capture_output=True).returncode, 0)

    def test_a_dropped_file(self):
        body = b"<html><head><title>T</title></head><body><article><h1>Talks</h1>" + b"<p>Turkey and Syria held talks in Moscow on Tuesday, Russia said. Officials of both sides met for three hours at the defence ministry.</p>" * 4 + b"</article></body></html>"
        job = self.ended(self.server.request("POST", "/api/v1/code?name=..%2F..%2Fa.html&published=2023-05-10", ["Content-Type: application/octet-stream"], body))
        self.assertEqual((job["state"], job["name"], len(job["documents"])), ("done", "a.html", 1), job)
        broken = self.ended(self.server.request("POST", "/api/v1/code?name=x.gz", ["Content-Type: application/octet-stream"], b"\x1f\x8b\x08nonsense"))
        self.assertEqual((broken["state"], len(broken["faults"])), ("done", 1), broken)
        self.assertEqual(self.server.post("/api/v1/code", {"text": ""}).status, 400)
        self.assertEqual(self.server.post("/api/v1/code", {"text": "x", "published": "soon"}).status, 400)

    def test_corrections(self):
        events = self.get("events?limit=4")["items"]
        fixed = events[0]
        other = "AGREE" if fixed["type"] != "AGREE" else "CONSULT"
        for wrong in ({"type": "NONSENSE"}, {"status": "x"}, {"actors": [{"role": "actor", "id": "no-such-id"}]}, {"actors": [{"role": "x", "id": "TUR"}]}, {"date": {"start": "2023-02-30"}}, {"nothing": "x"},
                      {"stance": "demands"}):
            answer = self.server.post("/api/v1/corrections", {"record": fixed["id"], "action": "fix", "changes": wrong})
            self.assertEqual((answer.status, answer.json()["error"]["code"]), (400, "DM907"), wrong)
        changes = {"type": other, "status": "planned", "actors": [{"role": "actor", "id": "TUR.GOV.MOD"}, {"role": "recipient", "id": "SYR"}], "date": {"start": "2023-05-10", "end": "2023-05-10", "precision": "day"}}
        made = self.server.post("/api/v1/corrections", {"record": fixed["id"], "action": "fix", "changes": changes, "who": "anna", "note": "a plan"})
        self.assertEqual(made.status, 201, made.body)
        one = made.json()
        self.assertEqual((one["changes"], one["before"]["type"], one["who"], one["note"]), (changes, fixed["type"], "anna", "a plan"))
        # What the coder wrote stands.
        self.assertEqual(self.get("records/" + fixed["id"])["record"], fixed)
        self.assertEqual(self.get("records/" + fixed["id"])["corrections"][0]["id"], one["id"])
        row = self.get(f"events?form=rows&columns=id,correction&limit=500")
        self.assertEqual(dict(row["rows"])[fixed["id"]], "fixed")
        self.server.post("/api/v1/corrections", {"record": events[1]["id"], "action": "accept", "who": "anna"})
        self.server.post("/api/v1/corrections", {"record": events[2]["id"], "action": "reject", "who": "anna"})
        for number, action in ((0, "reject"), (1, "accept"), (2, "reject"), (3, "accept")):
            self.server.post("/api/v1/corrections", {"record": events[number]["id"], "action": action, "who": "ben"})
        self.assertEqual(self.get("coders")["items"], [{"who": "anna", "records": 3, "accept": 1, "fix": 1, "reject": 1}, {"who": "ben", "records": 4, "accept": 2, "fix": 0, "reject": 2}])
        told = self.get("agreement?a=anna&b=ben")
        decision = told["fields"][0]
        self.assertEqual((told["records"], decision["n"], decision["agreed"]), (3, 3, 2))
        # By hand: observed 2/3; chance: accept 1/3 * 1/3, reject 1/3 * 2/3.
        self.assertAlmostEqual(decision["kappa"], (2 / 3 - 1 / 3) / (1 - 1 / 3), places=3)
        self.assertEqual(told["differ"][0]["record"], fixed["id"])
        self.assertEqual(self.server.request("DELETE", "/api/v1/corrections/" + one["id"]).json()["withdrawn"], True)
        self.assertEqual(len(self.get("corrections?record=" + fixed["id"])["items"]), 2)
        lines = [json.loads(line) for line in self.server.get("/api/v1/corrections.jsonl").body.splitlines()]
        self.assertEqual(len(lines), 6)
        self.assertTrue(all(line["wrote"]["id"] == line["record"] for line in lines))
        self.assertEqual(subprocess.run([PROGRAM, "verify", self.store], capture_output=True).returncode, 0)

    def test_accepted_records_pass_as_stories(self):
        for record in self.get("events?form=rows&columns=id&limit=5&sort=-confidence")["ids"]:
            self.assertEqual(self.server.post("/api/v1/corrections", {"record": record, "action": "accept"}).status, 201)
        stories = os.path.join(self.folder, "accepted.story")
        pathlib.Path(stories).write_bytes(self.server.get("/api/v1/corrections.story").body)
        checked = subprocess.run([PROGRAM, "data", "stories", stories], capture_output=True)
        # A paragraph alone is read without the report around it; most of what was read is read again, and every line is understood.
        self.assertNotIn(b"DM702", checked.stderr + checked.stdout)
        self.assertIn(checked.returncode, (0, 1))

    def test_another_writer(self):
        busy = subprocess.run([PROGRAM, "query", self.store, "select count(*) from event"], capture_output=True)
        self.assertEqual(busy.returncode, 0, busy.stderr)  # others may read beside the server
        self.assertEqual(self.get("status")["writable"], True)

    def test_the_token_file_goes_with_the_server(self):
        self.assertTrue(os.path.exists(self.server.token_file))
        self.assertEqual(self.server.stop(), 0)
        self.assertFalse(os.path.exists(self.server.token_file))
        self.server = Server(PROGRAM, self.store, self.folder)


if __name__ == "__main__":
    unittest.main(verbosity=1)
