"""Checks the files of a research package for RSiena, knowing nothing of the program that wrote them. Prints JSON.

FOLDER: what is found, by the rules of the RSiena manual: square matrices of one order; cells 0, 1, 10, 11 or NA; nothing on the
diagonal; composition with a line an actor, closed spans of moments in order; structural zeros exactly where it says that an actor was not there.
"""
import csv
import json
import os
import sys

folder = sys.argv[1]
allowed = {"0", "1", "10", "11", "NA"}


def rows(*names):
    with open(os.path.join(folder, *names), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def spans(line):
    numbers = [int(word) for word in line.split()]
    assert numbers and len(numbers) % 2 == 0, f"composition: {line}"
    assert numbers == sorted(numbers), f"composition is not in order: {line}"
    return list(zip(numbers[::2], numbers[1::2]))


count = len(rows("nodes.csv"))
moments = [int(row["moment"]) for row in rows("moments.csv")]
with open(os.path.join(folder, "siena", "composition.dat"), encoding="ascii") as file:
    composition = [spans(line) for line in file.read().splitlines()]
assert len(composition) == count, "composition has another number of actors"
assert all(1 <= a <= b <= len(moments) for own in composition for a, b in own), "composition beyond the moments"


def there(actor, moment):
    return any(a <= moment <= b for a, b in composition[actor])


found = {}
for network in rows("networks.csv"):
    name = network["network"]
    tally = {cell: 0 for cell in sorted(allowed)}
    for moment in moments:
        with open(os.path.join(folder, "siena", f"{name}_wave_{moment}.dat"), encoding="ascii") as file:
            cells = [line.split(" ") for line in file.read().splitlines()]
        assert len(cells) == count and all(len(row) == count for row in cells), f"{name} {moment}: not square"
        assert {cell for row in cells for cell in row} <= allowed, f"{name} {moment}: other cells"
        for i in range(count):
            assert cells[i][i] == "0", f"{name} {moment}: a tie to oneself"
            for j in range(count):
                if i == j:
                    continue
                tally[cells[i][j]] += 1
                if network["directed"] == "0":
                    assert cells[i][j] == cells[j][i], f"{name} {moment}: not symmetric"
                if not (there(i, moment) and there(j, moment)):
                    assert cells[i][j] == "10", f"{name} {moment}: a tie of who was not there"
    found[name] = tally
json.dump({"actors": count, "moments": len(moments), "cells": found}, sys.stdout)
