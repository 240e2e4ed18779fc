"""One arm of bench/speed/peers.ts: run.py ARM FOLDER [MARKS]; prints one line of JSON. MARKS takes the first so many alone."""

import json
import logging
import os
import random
import resource
import statistics
import sys
import time

SAMPLE_LOOKUPS = 200
MARKS = int(sys.argv[3]) if len(sys.argv) > 3 else 2**62
STAGES = {}


def stage(name):
    """CPU and wall seconds of a with-block; CPU counts every thread of this process."""

    class Timed:
        def __enter__(self):
            self.cpu, self.wall = time.process_time(), time.perf_counter()

        def __exit__(self, *_):
            STAGES[name] = {
                "cpuS": round(time.process_time() - self.cpu, 3),
                "wallS": round(time.perf_counter() - self.wall, 3),
            }

    return Timed()


def load(con, folder):
    """Both files as tables; the register with its key, the marks with the truth."""
    con.execute(
        f"""create table register as select id::int8 as unique_id, serial, make, model, calibre,
        date::date as day, "key"::int8 as key from read_csv('{folder}/register.csv', all_varchar=true)"""
    )
    con.execute(
        f"""create table marks as select id::int8 as unique_id, serial, nullif(make, '') as make,
        nullif(model, '') as model, nullif(calibre, '') as calibre, date::date as day,
        nullif(truth, '')::int8 as truth from read_csv('{folder}/marks.csv', all_varchar=true)
        where id::int8 < {MARKS}"""
    )


def load_ball(con, folder):
    import pyarrow as pa

    def column(name, kind, width):
        path = f"{folder}/ball.{name}.bin"
        length = os.path.getsize(path) // width
        return pa.Array.from_buffers(kind, length, [None, pa.py_buffer(open(path, "rb").read())])

    arrow = pa.table({"mark": column("mark", pa.int32(), 4), "key": column("key", pa.int64(), 8)})
    con.register("ball_arrow", arrow)
    con.execute(f"create table ball as select mark, key from ball_arrow where mark < {MARKS}")
    con.unregister("ball_arrow")


def splink_linker(con, rules):
    import splink.internals.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    logging.getLogger("splink").setLevel(logging.ERROR)
    settings = SettingsCreator(
        link_type="link_only",
        comparisons=[
            cl.DamerauLevenshteinAtThresholds("serial", [1, 2]),
            cl.ExactMatch("make"),
            cl.ExactMatch("model"),
            cl.ExactMatch("calibre"),
        ],
        blocking_rules_to_generate_predictions=rules(block_on),
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )
    api = DuckDBAPI(connection=con)
    frames = [api.register("marks_in"), api.register("register_in")]
    linker = Linker(frames, settings, log_level=40)
    with stage("train"):
        linker.training.estimate_probability_two_random_records_match([block_on("serial", "make")], recall=0.4)
        linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=7)
        linker.training.estimate_parameters_using_expectation_maximisation(block_on("serial"))
    return linker


def recall_of(con, table, left="unique_id_l", right="unique_id_r"):
    """Share of the marks that have a true row whose pair is there, whichever file came to stand on the left."""
    known = con.execute("select count(*) from marks where truth is not null").fetchone()[0]
    count = (
        "select count(distinct m.unique_id) from marks m join {0} p "
        "on p.{1} = m.unique_id and p.{2} = m.truth where truth is not null"
    )
    source = "source_dataset_l" if left == "unique_id_l" else None
    if source is not None:
        names = [row[0] for row in con.execute(f"select distinct {source} from {table}").fetchall()]
        assert len(names) <= 1, names
        if names and names[0].startswith("register"):
            left, right = right, left
    return con.execute(count.format(table, left, right)).fetchone()[0] / known


def splink_arm(folder, ball):
    import duckdb

    con = duckdb.connect()
    with stage("load"):
        load(con, folder)
        columns = "unique_id, serial, make, model, calibre"
        if ball:
            load_ball(con, folder)
            con.execute("create table balls as select mark, list(key) as keys from ball group by mark")
            con.execute(
                f"create table marks_in as select {columns}, coalesce(keys, []::int8[]) as keys "
                "from marks left join balls on mark = unique_id"
            )
            con.execute(f"create table register_in as select {columns}, [key] as keys from register")
        else:
            con.execute(f"create table marks_in as select {columns} from marks")
            con.execute(f"create table register_in as select {columns} from register")
    if ball:
        rules = lambda block_on: [block_on("keys", arrays_to_explode=["keys"])]
    else:
        rules = lambda block_on: [
            block_on("serial"),
            block_on("make", "left(serial, length(serial) - 2)"),
            block_on("make", "right(serial, 4)"),
        ]
    linker = splink_linker(con, rules)
    with stage("predict"):
        pairs = linker.inference.predict()
        con.execute(f"create table predicted as select * from {pairs.physical_name}")
    count = con.execute("select count(*) from predicted").fetchone()[0]
    return {"pairs": count, "recall": recall_of(con, "predicted")}


def duckdb_arm(folder):
    import duckdb

    con = duckdb.connect()
    with stage("load"):
        load(con, folder)
        load_ball(con, folder)
    with stage("join"):
        con.execute("create table pairs as select b.mark, r.unique_id as row from ball b join register r using (key)")
    count = con.execute("select count(*) from pairs").fetchone()[0]
    return {"pairs": count, "recall": recall_of(con, "pairs", "mark", "row")}


def postgres_arm(folder):
    import csv

    import psycopg2
    from postgres import started

    with started() as dsn:
        con = psycopg2.connect(dsn)
        con.autocommit = True
        cur = con.cursor()
        cur.execute("create extension pg_trgm")
        cur.execute(
            "create table register (id int8, serial text, make text, model text, calibre text, day date, key int8)"
        )
        with stage("load"), open(f"{folder}/register.csv") as file:
            cur.copy_expert("copy register from stdin with (format csv, header true)", file)
        with stage("trgm-index"):
            cur.execute("create index on register using gin (serial gin_trgm_ops)")
        with stage("key-index"):
            cur.execute("create index on register (key)")
        cur.execute("analyze register")
        marks = list(csv.DictReader(open(f"{folder}/marks.csv")))
        sample = random.Random(7).sample([m for m in marks if m["truth"] != ""], min(SAMPLE_LOOKUPS, len(marks)))
        found = {}
        for threshold in (0.3, 0.5):
            cur.execute(f"set pg_trgm.similarity_threshold = {threshold}")
            times, hits = [], 0
            for mark in sample:
                began = time.perf_counter()
                cur.execute("select id from register where serial %% %s", (mark["serial"].replace("?", ""),))
                rows = cur.fetchall()
                times.append(time.perf_counter() - began)
                hits += any(str(row[0]) == mark["truth"] for row in rows)
            found[f"trgm-{threshold}"] = summary(times, hits / len(sample))
        found["any-rls"] = any_lookups(con, folder, sample)
    return found


def any_lookups(con, folder, sample):
    """The ball by key = any(...), as a role that row-level security binds."""
    import array

    cur = con.cursor()
    cur.execute("alter table register enable row level security")
    cur.execute("create role reader")
    cur.execute("grant select on register to reader")
    cur.execute("create policy cases on register to reader using (make <> 'nobody')")
    cur.execute("set role reader")
    ids, keys = array.array("i"), array.array("q")
    for name, into in (("mark", ids), ("key", keys)):
        path = f"{folder}/ball.{name}.bin"
        with open(path, "rb") as file:
            into.frombytes(file.read())
    wanted = {int(mark["id"]): [] for mark in sample}
    for mark, key in zip(ids, keys):
        if mark in wanted:
            wanted[mark].append(key)
    times, hits = [], 0
    for mark in sample:
        keys_of = wanted[int(mark["id"])]
        began = time.perf_counter()
        cur.execute("select id, key from register where key = any(%s::int8[])", (keys_of,))
        rows = cur.fetchall()
        times.append(time.perf_counter() - began)
        hits += any(str(row[0]) == mark["truth"] for row in rows)
    cur.execute("reset role")
    return summary(times, hits / len(sample))


def summary(times, recall):
    times = sorted(times)
    return {
        "lookups": len(times),
        "p50Ms": round(1000 * statistics.median(times), 3),
        "p99Ms": round(1000 * times[int(0.99 * (len(times) - 1))], 3),
        "perSecond": round(len(times) / sum(times), 1),
        "recall": recall,
    }


ARMS = {
    "splink-stock": lambda folder: splink_arm(folder, False),
    "splink-ball": lambda folder: splink_arm(folder, True),
    "duckdb-bigint": duckdb_arm,
    "pg-trgm": postgres_arm,
}

if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    arm, folder = sys.argv[1:3]
    said = ARMS[arm](folder)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    of = json.load(open(f"{folder}/world.json"))["marks"]
    print(json.dumps({"arm": arm, "marks": min(MARKS, of), **STAGES, **said, "peakMiB": peak}))
