// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/backgroundworker.h"

#include <QStringList>
#include <QTest>
#include <QThread>

using namespace plumbline;

class BackgroundWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderAndAnswersHere();
    void dropsWhatWaits();
    void endsWithTasksWaiting();
};

void BackgroundWorkerTest::runsInOrderAndAnswersHere()
{
    BackgroundWorker worker;
    QStringList heard;
    for (int i = 0; i < 5; ++i) {
        worker.run([&worker, &heard, i, home = QThread::currentThread()] {
            const bool isElsewhere = QThread::currentThread() != home;
            worker.answer([&heard, i, isElsewhere, home] {
                heard << QStringLiteral("%1 %2 %3")
                             .arg(i)
                             .arg(isElsewhere)
                             .arg(QThread::currentThread() == home);
            });
        });
    }
    QTRY_COMPARE(heard.size(), 5);
    QCOMPARE(heard.join(QStringLiteral(", ")), QStringLiteral("0 1 1, 1 1 1, 2 1 1, 3 1 1, 4 1 1"));
}

void BackgroundWorkerTest::dropsWhatWaits()
{
    BackgroundWorker worker;
    std::mutex gate;
    QStringList heard;
    const auto say = [&worker, &heard](const QString &word) {
        return [&worker, &heard, word] { worker.answer([&heard, word] { heard << word; }); };
    };
    gate.lock();
    worker.run([&gate] { const std::lock_guard wait(gate); });
    worker.run(say(QStringLiteral("dropped")));
    worker.runInstead(say(QStringLiteral("kept")));
    gate.unlock();
    worker.run(say(QStringLiteral("last")));
    QTRY_VERIFY(heard.contains(QStringLiteral("last")));
    // The first task may not have been taken yet when the others were dropped.
    QCOMPARE(heard, QStringList({QStringLiteral("kept"), QStringLiteral("last")}));
}

void BackgroundWorkerTest::endsWithTasksWaiting()
{
    std::atomic<bool> isFirstAtWork = false;
    std::atomic<bool> mayEnd = false;
    std::atomic<bool> ranSecond = false;
    auto worker = std::make_unique<BackgroundWorker>();
    worker->run([&] {
        isFirstAtWork = true;
        while (!mayEnd)
            QThread::yieldCurrentThread();
    });
    worker->run([&ranSecond] { ranSecond = true; });
    QTRY_VERIFY(isFirstAtWork);
    // The destructor drops the second task before it waits for the first.
    std::thread release([&mayEnd] {
        QThread::msleep(50);
        mayEnd = true;
    });
    worker.reset();
    release.join();
    QVERIFY(mayEnd);
    QVERIFY(!ranSecond);
}

QTEST_GUILESS_MAIN(BackgroundWorkerTest)
#include "backgroundworker_test.moc"
