// title: How many things there are of each kind
// columns: kind, total
MATCH (e:Entity)
WITH [label IN labels(e) WHERE label <> 'Entity'][0] AS kind
RETURN kind, count(kind) AS total
ORDER BY kind
LIMIT 100
