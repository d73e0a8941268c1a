MATCH (e:Entity)
WHERE e.name >= $afterName AND (e.name > $afterName OR e.id > $afterId)
RETURN e {.id, .name, .aliases} AS entity
ORDER BY e.name, e.id
LIMIT 50
