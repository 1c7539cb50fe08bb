// Entries are looked up by their community.
// parameters: -
// columns: -
CREATE INDEX case_entry_community IF NOT EXISTS FOR (e:CaseEntry) ON (e.communityId)
