package nl.werkbrug.custombudget.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class BudgetObjectionForEmployeeStoryOnMariaDbTest extends BudgetObjectionForEmployeeStory {}
