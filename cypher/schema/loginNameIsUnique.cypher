// A login name belongs to one account, also when two are made at the same moment.
// parameters: -
// columns: -
CREATE CONSTRAINT account_login_name IF NOT EXISTS FOR (a:Account) REQUIRE a.loginName IS UNIQUE
