package nl.werkbrug.custombudget.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class CustomBudgetMoneyStoryOnMariaDbTest extends CustomBudgetMoneyStory {}
