// Sets what a follow-up is about.
// parameters: id, subject, aboutIds
// columns: -
MATCH (f:FollowUp {id: $id})
SET f.subject = $subject, f.aboutIds = $aboutIds
