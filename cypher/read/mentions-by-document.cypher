// title: How often each document names a thing, and whether it calls it planned, existing or finished there
// param: id String
// param: limit Int = 10000
// columns: documentId, mentions, planned, existing, finished
MATCH (:Entity {id: $id})<-[m:MENTIONS]-(c:Clause)
RETURN
  c.document AS documentId,
  count(m) AS mentions,
  count(CASE WHEN m.status = 'PLANNED' THEN 1 END) AS planned,
  count(CASE WHEN m.status = 'EXISTING' THEN 1 END) AS existing,
  count(CASE WHEN m.status = 'FINISHED' THEN 1 END) AS finished
ORDER BY documentId
LIMIT $limit
