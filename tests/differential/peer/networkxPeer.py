"""Prints one line of JSON a seed: a made-up community, and what NetworkX computes of its network. Arguments: FIRST COUNT STEP."""
import json
import math
import sys
import warnings
from fractions import Fraction

import numpy as np

from networkxMeasures import measures
from randomCommunity import network_of, random_community


def plain(value):
    """As JSON takes it: what is no number is told by a word."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (Fraction, np.number)):
        value = float(value)
    return value if math.isfinite(value) else str(value)


def main():
    first, count, step = map(int, sys.argv[1:])
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    for seed in range(first, first + count, step):
        community = random_community(seed)
        expected = {key: plain(value) for key, value in measures(network_of(community)) if value is not None}
        print(json.dumps({"seed": seed, **community, "expected": expected}), flush=True)


main()
