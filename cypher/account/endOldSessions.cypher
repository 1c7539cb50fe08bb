// Ends the sessions that nobody can use any more.
// parameters: now, idleSince
// columns: -
MATCH (s:Session)
WHERE s.expiresAt <= $now OR s.seenAt <= $idleSince
DETACH DELETE s
