"""What the peers have in common: they answer one request a line. Values come in the order of nodes, or of ties."""
import json
import sys
import time


def read_network():
    with open(sys.argv[1], encoding="utf-8") as file:
        return json.load(file)


def serve(version, measures):
    """
    `measures`: name -> function of whether strength counts; how what it answers is read as a list of values; and, where
    the library would keep the answer, what drops it before each time. Only the measure itself is timed: so many `times`,
    as long as it has not taken `enough` milliseconds yet.
    """
    print(json.dumps({"version": version, "measures": sorted(measures)}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        compute, listed, *forgets = measures[request["measure"]]
        milliseconds = []
        while len(milliseconds) < request["times"] and sum(milliseconds) <= request["enough"]:
            for forget in forgets:
                forget()
            start = time.perf_counter()
            answer = compute(request["weighted"])
            milliseconds.append((time.perf_counter() - start) * 1000)
        print(json.dumps({"milliseconds": milliseconds, "values": list(listed(answer))}), flush=True)
