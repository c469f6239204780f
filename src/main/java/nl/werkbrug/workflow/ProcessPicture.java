package nl.werkbrug.workflow;

import java.util.List;

/**
 * Where a process stands, for people: the drawing and its marked steps.
 *
 * @param bpmnXml the drawing of the version this process runs, with its names in the language of the page and without code
 * @param activeElements ids of the elements where the process waits
 * @param activeNames the labels of those elements
 * @param steps the same in words
 * @param ended whether the process has come to its end
 */
public record ProcessPicture(String bpmnXml, List<String> activeElements, List<String> activeNames, List<PictureStep> steps, boolean ended) {}
