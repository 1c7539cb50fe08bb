"""What Schemathesis must know of Linli: its scalars, some ids that exist, and which refusals are none of the server's faults."""

import json
import os
import re
import zlib

import graphql
import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

dates = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.integers(1, 9999).map(lambda year: f"{year:04}"),
    st.sampled_from(["2026-02-30", "2026-13", "1900-02-29", "0000", "9999-12-31", "", "2026-1"]),
)
schemathesis.graphql.scalar("PartialDate", dates.map(nodes.String))
schemathesis.graphql.scalar("DateTime", st.datetimes().map(lambda time: nodes.String(time.isoformat() + "Z")))


def object_node(values):
    return graphql.ObjectValueNode(
        fields=tuple(
            graphql.ObjectFieldNode(name=graphql.NameNode(value=name), value=value)
            for name, value in values.items()
        )
    )


schemathesis.graphql.scalar(
    "Attributes",
    st.dictionaries(
        st.from_regex(r"\A[a-zA-Z_][a-zA-Z0-9_]{0,8}\Z"),
        st.one_of(st.text(max_size=9).map(nodes.String), st.integers(-9, 9).map(nodes.Int)),
        max_size=3,
    ).map(object_node),
)

# Ids of the demonstration community, by what they are of: {"communityId": [...], "id": [...], ...}.
IDS = json.loads(os.environ.get("LINLI_IDS", "{}"))
ID_FIELDS = re.compile(r'\b(communityId|actorId|personId|fromId|toId|organizationId|waveId|id): "[^"]*"')


@schemathesis.hook
def before_call(context, case, kwargs):
    """Most ids are made ones that exist, so that more than the refusal of unknown ids is reached."""
    if not isinstance(case.body, str) or not IDS or "removeCommunity" in case.body:
        return
    dice = zlib.crc32(case.body.encode("utf-8", "surrogatepass"))

    def known(match):
        nonlocal dice
        dice = zlib.crc32(str(dice).encode())
        pool = IDS.get(match.group(1)) or IDS.get("id")
        return match.group(0) if dice % 4 == 0 or not pool else f'{match.group(1)}: "{pool[dice % len(pool)]}"'

    case.body = ID_FIELDS.sub(known, case.body)


# Codes of refusals: the caller can do something about each.
REFUSALS = {
    "BAD_USER_INPUT",
    "BAD_REQUEST",
    "FORBIDDEN",
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "NOT_FOUND",
    "OPERATION_RESOLUTION_FAILURE",
    "UNAUTHENTICATED",
}


@schemathesis.check
def no_fault(ctx, response, case):
    """No status of 500 or more, and no error but a refusal. The word of the built-in check is not taken: it knows no NOT_FOUND."""
    assert response.status_code < 500, f"status {response.status_code}"
    for error in response.json().get("errors") or []:
        code = error.get("extensions", {}).get("code")
        assert code in REFUSALS, f"{code}: {error.get('message')}"
