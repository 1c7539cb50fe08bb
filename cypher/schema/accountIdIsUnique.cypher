// An id belongs to one account.
// parameters: -
// columns: -
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (a:Account) REQUIRE a.id IS UNIQUE
