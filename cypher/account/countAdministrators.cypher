// How many administrators can sign in.
// parameters: -
// columns: count
MATCH (a:Account {isAdministrator: true})
WHERE a.disabledAt IS NULL
RETURN count(a) AS count
