// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace plumbline::bench {

/// The figures of several runs.
struct Summary {
    double smallest = 0;
    double median = 0;
    double largest = 0;
};

Summary summary(std::vector<double> values);

/// Milliseconds of the monotonic clock, the same in every process.
double nowMs();

/// Highest memory of this process so far, in MB.
double peakMemoryMb();

/// Runs the event loop until `isDone`; false after `mostMs`.
bool waitUntil(const std::function<bool()> &isDone, int mostMs = 120'000);

/// Measures for how long the event loop did not come round: the longest time the
/// window would have been dead to the user.
class Heartbeat : public QObject
{
public:
    Heartbeat();

    /// Milliseconds; counts from the last call of start().
    double longestPause() const { return m_longest; }
    void start();

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_longest = 0;
};

/// Calls back when a widget has painted itself.
class PaintWatch : public QObject
{
public:
    PaintWatch(QObject *widget, std::function<void()> painted);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_painted;
};

/// The benchmarks; each prints its figures and gives the exit code.
int startUp(const QString &self, int runs);
int startUpChild(const QString &dataset);
int clicks(const QString &dataset);
int movement(const QString &dataset);
int facets();
int find();
int import();
int scale(const QString &self);
int scaleChild(const QString &dataset);

} // namespace plumbline::bench
