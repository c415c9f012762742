#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Print how long the window takes to its first picture and how much memory it has then, beside an empty window.

  startup.py EMPTY_WINDOW FOOTHOLD WINDOW_BENCH

Medians of 15 rounds, the programs turn by turn so that all meet the same noise. WINDOW_BENCH writes the campaigns.
Needs Xvfb; without it, says so and succeeds. Memory is the proportional set size. Standard library only.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15


def start(command, environment):
    begun = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    if process.stdout.readline().strip() != "shown":
        sys.exit(f"{command[0]} showed no rows")
    took = (time.monotonic() - begun) * 1000
    with open(f"/proc/{process.pid}/smaps_rollup", encoding="ascii") as rollup:
        memory = next(int(line.split()[1]) / 1024 for line in rollup if line.startswith("Pss:"))
    process.communicate("\n", timeout=60)
    return took, memory


def main():
    empty, foothold, bench = sys.argv[1:]
    if not shutil.which("Xvfb"):
        print("start: Xvfb is not installed, skipped")
        return
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "LC_ALL": "C.UTF-8",
                       "XDG_CACHE_HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb"}
        files = [os.path.join(home, name + ".foothold") for name in ("demo", "big")]
        for name, file in zip(("demo", "big"), files):
            subprocess.run([bench, "--write", name, file], env={**environment, "QT_QPA_PLATFORM": "offscreen"}, check=True)
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        environment["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
        try:
            programs = {"empty window": [empty], "demo": [foothold, "--until-shown", files[0]],
                        "2,000 companies, 10,000 ads": [foothold, "--until-shown", files[1]]}
            figures = {name: [] for name in programs}
            for _ in range(ROUNDS):
                for name, command in programs.items():
                    figures[name].append(start(command, environment))
        finally:
            server.terminate()
            server.wait()
    base = None
    for name, rows in figures.items():
        median = [statistics.median(column) for column in zip(*rows)]
        base = base or median
        print(f"start to the first picture, {name:<29} {median[0]:.0f} ms, {median[0] / base[0]:.2f}x; "
              f"memory {median[1]:.0f} MB, {median[1] / base[1]:.2f}x")


if __name__ == "__main__":
    main()
