// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace plumbline {

/// Turned true by whoever asked for a task, read by the task now and then.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

/// One thread of its own that works off tasks in order, and brings their answers
/// back to the thread that this object lives in.
///
/// Tasks and answers pass through queues behind a mutex of the standard library,
/// so that the thread sanitizer sees the hand-over; Qt's event loop only wakes.
/// The destructor drops what waits and waits for the task that runs: cancel it first.
/// Answers that have not arrived by then never do.
class BackgroundWorker : public QObject
{
    Q_OBJECT

public:
    using Task = std::function<void()>;

    explicit BackgroundWorker(QObject *parent = nullptr);
    ~BackgroundWorker() override;

    /// Any thread.
    void run(Task task);
    /// Drops the tasks that wait, then as run().
    void runInstead(Task task);
    /// Called by tasks: `call` runs in the thread this object lives in, in order.
    void answer(Task call);

private Q_SLOTS:
    void deliver();

private:
    void work();
    void enqueue(Task task, bool dropWaiting);

    std::mutex m_taskLock;
    std::condition_variable m_taskCame;
    std::deque<Task> m_tasks;
    bool m_isEnding = false;

    std::mutex m_answerLock;
    std::vector<Task> m_answers;

    std::thread m_thread;
};

} // namespace plumbline
