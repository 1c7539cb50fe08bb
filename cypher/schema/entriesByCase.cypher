// Entries are looked up by their case.
// parameters: -
// columns: -
CREATE INDEX case_entry_case IF NOT EXISTS FOR (e:CaseEntry) ON (e.caseId)
