// How many accounts there are.
// parameters: -
// columns: count
MATCH (a:Account)
RETURN count(a) AS count
