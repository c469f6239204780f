package nl.werkbrug.custombudget.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class CustomBudgetMoneyStoryOnH2Test extends CustomBudgetMoneyStory {}
