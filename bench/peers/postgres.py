"""A PostgreSQL server of its own for one measurement, as an unprivileged user where this runs as root."""

import contextlib
import glob
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time


def demoted():
    if os.getuid() != 0:
        return None, None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return entry.pw_uid, entry.pw_gid
    raise SystemExit("couldn't find an unprivileged user (postgres, nobody) to run PostgreSQL as")


@contextlib.contextmanager
def started():
    programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2]))[-1]
    uid, gid = demoted()
    folder = tempfile.mkdtemp(prefix="headstamp-peers-")
    if uid is not None:
        os.chown(folder, uid, gid)
    as_user = {"user": uid, "group": gid, "cwd": "/"} if uid is not None else {"cwd": "/"}
    data = os.path.join(folder, "data")
    options = ["--no-sync", "--auth=trust", "-U", "headstamp", "--encoding=UTF8", "--locale=C.UTF-8"]
    subprocess.run([f"{programs}/initdb", "-D", data, *options], check=True, stdout=subprocess.DEVNULL, **as_user)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = [
        "listen_addresses=127.0.0.1",
        f"port={port}",
        f"unix_socket_directories={data}",
        "shared_buffers=1GB",
        "maintenance_work_mem=1GB",
        "work_mem=256MB",
        "jit=off",
    ]
    args = [part for setting in settings for part in ("-c", setting)]
    server = subprocess.Popen([f"{programs}/postgres", "-D", data, *args], stderr=subprocess.DEVNULL, **as_user)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            time.sleep(0.1)
        time.sleep(0.5)
        yield f"host=127.0.0.1 port={port} user=headstamp dbname=postgres"
    finally:
        # A fast shutdown: a smart one waits for connections that are still open.
        server.send_signal(signal.SIGINT)
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)
