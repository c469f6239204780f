package nl.werkbrug.engine;

import nl.werkbrug.inbox.TaskSink;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Reports every user task of every model to the inbox: when it opens, and when the process drops it.
 *
 * <p>A completed task is not reported: the inbox itself completes tasks. Built-in listeners are used because those also
 * run when an operator cancels a process without its listeners.
 */
class InboxBridge extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskSink> inbox;

    InboxBridge(ObjectProvider<TaskSink> inbox) {
        this.inbox = inbox;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String processId = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        TaskModel model = TaskModel.of(processId, element);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE,
                opened -> inbox.getObject().opened(model.newTask(opened)));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE,
                dropped -> inbox.getObject().cancelled(dropped.getId()));
    }
}
