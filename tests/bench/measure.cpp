// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>

#include <algorithm>
#include <chrono>

namespace plumbline::bench {

Summary summary(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return {values.front(), values[values.size() / 2], values.back()};
}

double nowMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

double peakMemoryMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double kbPerMb = 1024;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ')[1].toDouble() / kbPerMb;
    }
    return 0;
}

bool waitUntil(const std::function<bool()> &isDone, int mostMs)
{
    const double end = nowMs() + mostMs;
    while (!isDone()) {
        if (nowMs() > end)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

Heartbeat::Heartbeat()
{
    constexpr int beatMs = 2;
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_longest = std::max(m_longest, static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6);
        m_sinceBeat.start();
    });
}

void Heartbeat::start()
{
    m_longest = 0;
    m_sinceBeat.start();
    m_timer.start();
}

PaintWatch::PaintWatch(QObject *widget, std::function<void()> painted)
    : QObject(widget)
    , m_painted(std::move(painted))
{
    widget->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Asked for after the paint event, so that it has been handled by then.
    if (event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace plumbline::bench
