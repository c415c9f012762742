#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Print the keyword engine's scores: cross-validation of the tagger, annotated ads with each finder.

  scores.py DATA_DIR SOURCE_DIR WORK_DIR CLI [TRAINER]

Cross-validation takes WORK_DIR/crossvalidation where it holds predictions, else the trainer makes them (about five
minutes). Without the public data it says so and succeeds. Standard library only.
"""
import gzip
import json
import os
import shutil
import subprocess
import sys

SPLITS = ("train", "dev")


def score(tool, *arguments):
    return subprocess.run([sys.executable, tool, *arguments], check=True, capture_output=True, text=True).stdout


def make_predictions(data, source, work, trainer):
    lines = os.path.join(work, "ad-lines.txt")
    with gzip.open(os.path.join(data, "corpus", "ad-lines.txt.gz")) as packed, open(lines, "wb") as plain:
        shutil.copyfileobj(packed, plain)
    files = [os.path.join(data, "skillspan", split + ".json") for split in SPLITS]
    subprocess.run([trainer, "crossvalidate", *files, "--folds", "5", "--taxonomy",
                    os.path.join(source, "resources", "taxonomy"), "--lists", os.path.join(data, "lists"),
                    "--clusters", os.path.join(source, "app", "train", "clusters.txt"), "--plain", lines,
                    "-o", os.path.join(work, "crossvalidation")], check=True, stdout=subprocess.DEVNULL)


def cross_validation(data, source, work, trainer):
    tool = os.path.join(data, "..", "tools", "skillspan.py")
    folder = os.path.join(work, "crossvalidation")
    if not all(os.path.exists(os.path.join(folder, split + ".jsonl")) for split in SPLITS):
        if not trainer:
            print("SkillSpan: no stored predictions and no trainer (liblbfgs-dev), skipped")
            return
        make_predictions(data, source, work, trainer)
    rows = []
    for split in SPLITS:
        out = os.path.join(work, split)
        score(tool, "write", "--split", split, "--out", out)
        rows.append(json.loads(score(tool, "files", "--index", os.path.join(out, "index.jsonl"), "--pred",
                                     os.path.join(folder, split + ".jsonl"), "--json")))
    print("SkillSpan, tagger, 5-fold cross-validation by posting (train + dev pooled)")
    for name in rows[0]:
        said = sum(row[name]["predicted"] for row in rows)
        gold = sum(row[name]["gold"] for row in rows)
        precision = sum(row[name]["P"] * row[name]["predicted"] for row in rows) / max(1, said)
        recall = sum(row[name]["R"] * row[name]["gold"] for row in rows) / max(1, gold)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"  {name:16} P {precision:5.1f}  R {recall:5.1f}  F1 {f1:5.1f}")


def annotated_ads(data, work, cli):
    tool = os.path.join(data, "..", "tools", "gold_ads.py")
    for origin in ("taxonomy", "tagger", "all"):
        answers = os.path.join(work, f"ads-{origin}.jsonl")
        with open(answers, "wb") as out:
            subprocess.run([cli, "--json", "keywords", "--origin", origin, os.path.join(data, "ads")], check=True,
                           stdout=out)
        print(f"annotated ads, finders: {origin}")
        for line in score(tool, os.path.join(data, "gold", "ads"), answers).splitlines():
            if not line.startswith("most"):
                print("  " + line)


def main():
    data, source, work, cli = sys.argv[1:5]
    trainer = sys.argv[5] if len(sys.argv) > 5 else None
    if not os.path.isdir(os.path.join(data, "skillspan")):
        print(f"no public test data in {data}, nothing to score")
        return
    os.makedirs(work, exist_ok=True)
    cross_validation(data, source, work, trainer)
    annotated_ads(data, work, cli)


if __name__ == "__main__":
    main()
