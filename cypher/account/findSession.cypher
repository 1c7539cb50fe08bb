// A session and its account, unless that is disabled.
// parameters: id
// columns: session, account
MATCH (s:Session {id: $id})
MATCH (a:Account {id: s.accountId})
WHERE a.disabledAt IS NULL
RETURN properties(s) AS session, properties(a) AS account
