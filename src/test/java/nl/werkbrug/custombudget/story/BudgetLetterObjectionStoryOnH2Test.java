package nl.werkbrug.custombudget.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class BudgetLetterObjectionStoryOnH2Test extends BudgetLetterObjectionStory {}
