// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/backgroundworker.h"

namespace plumbline {

BackgroundWorker::BackgroundWorker(QObject *parent) : QObject(parent), m_thread([this] { work(); }) {}

BackgroundWorker::~BackgroundWorker()
{
    {
        const std::lock_guard lock(m_taskLock);
        m_isEnding = true;
        m_tasks.clear();
    }
    m_taskCame.notify_one();
    m_thread.join();
}

void BackgroundWorker::run(Task task)
{
    enqueue(std::move(task), false);
}

void BackgroundWorker::runInstead(Task task)
{
    enqueue(std::move(task), true);
}

void BackgroundWorker::enqueue(Task task, bool dropWaiting)
{
    {
        const std::lock_guard lock(m_taskLock);
        if (dropWaiting)
            m_tasks.clear();
        m_tasks.push_back(std::move(task));
    }
    m_taskCame.notify_one();
}

void BackgroundWorker::work()
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_taskLock);
            m_taskCame.wait(lock, [this] { return m_isEnding || !m_tasks.empty(); });
            if (m_isEnding)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

void BackgroundWorker::answer(Task call)
{
    bool mustWake = false;
    {
        const std::lock_guard lock(m_answerLock);
        mustWake = m_answers.empty();
        m_answers.push_back(std::move(call));
    }
    if (mustWake)
        QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void BackgroundWorker::deliver()
{
    std::vector<Task> answers;
    {
        const std::lock_guard lock(m_answerLock);
        answers.swap(m_answers);
    }
    for (const Task &call : answers)
        call();
}

} // namespace plumbline
