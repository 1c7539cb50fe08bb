// Settings are looked up by their community.
// parameters: -
// columns: -
CREATE INDEX setting_community IF NOT EXISTS FOR (s:Setting) ON (s.communityId)
