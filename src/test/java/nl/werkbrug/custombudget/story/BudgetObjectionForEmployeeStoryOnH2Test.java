package nl.werkbrug.custombudget.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class BudgetObjectionForEmployeeStoryOnH2Test extends BudgetObjectionForEmployeeStory {}
