// Sessions are looked up by their id at every request.
// parameters: -
// columns: -
CREATE INDEX session_id IF NOT EXISTS FOR (s:Session) ON (s.id)
