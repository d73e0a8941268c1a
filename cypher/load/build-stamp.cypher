// Which graph is in, and whether its load was finished.
MATCH (b:Build {owner: 'innograph'})
RETURN b.id AS id, b.inputs AS inputs, b.state AS state
ORDER BY id
LIMIT 1
