// Holds the accounts of administrators until the transaction ends: two who disable one another come one after the other.
// parameters: revision
// columns: -
MATCH (a:Account {isAdministrator: true})
SET a.revision = $revision
