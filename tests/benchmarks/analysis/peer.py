"""What the peers have in common: they answer one request a line. Values come in the order of nodes, or of ties."""
import json
import sys
import time


def read_network():
    with open(sys.argv[1], encoding="utf-8") as file:
        return json.load(file)


def serve(version, measures):
    """`measures`: name -> function of whether strength counts. Only the measure itself is timed."""
    print(json.dumps({"version": version, "measures": sorted(measures)}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        start = time.perf_counter()
        values = measures[request["measure"]](request["weighted"])
        milliseconds = (time.perf_counter() - start) * 1000
        print(json.dumps({"milliseconds": milliseconds, "values": list(values)}), flush=True)
