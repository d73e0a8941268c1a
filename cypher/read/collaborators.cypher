// title: Who has a part in the same tasks as a thing, the most shared first
// param: id String
// param: roles [String]
// param: documents [String] = null
// param: afterShared Int = 9007199254740991
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity, sharedTasks, asLead, asParticipant, asResponsible, underLead
MATCH (:Entity {id: $id})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id <> $id
  AND type(p) IN $roles
  AND type(q) IN $roles
  AND ($documents IS NULL OR t.document IN $documents)
WITH
  o,
  count(DISTINCT t.id) AS sharedTasks,
  count(DISTINCT CASE WHEN type(q) = 'LEADS' THEN t.id END) AS asLead,
  count(DISTINCT CASE WHEN type(q) = 'PARTICIPATES_IN' THEN t.id END) AS asParticipant,
  count(DISTINCT CASE WHEN type(q) = 'RESPONSIBLE_FOR' THEN t.id END) AS asResponsible,
  count(DISTINCT CASE WHEN type(p) = 'LEADS' THEN t.id END) AS underLead
WHERE sharedTasks < $afterShared
  OR (sharedTasks = $afterShared AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId)))
RETURN
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity,
  sharedTasks,
  asLead,
  asParticipant,
  asResponsible,
  underLead
ORDER BY sharedTasks DESC, o.name, o.id
LIMIT $limit
