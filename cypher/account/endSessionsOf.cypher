// Ends the sessions of an account, but one.
// parameters: accountId, exceptId ('' = none is kept)
// columns: -
MATCH (s:Session {accountId: $accountId})
WHERE s.id <> $exceptId
DETACH DELETE s
