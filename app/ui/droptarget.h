// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/droppedfiles.h"

#include <QFrame>

class QDropEvent;
class QLabel;

namespace plumbline {

/// Lies over a window while files are dragged onto it and says what would become
/// of them; what cannot be used may be dropped too, and is then told.
class DropTarget : public QFrame
{
    Q_OBJECT

public:
    /// Makes `window` accept drops.
    explicit DropTarget(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void datasetDropped(const QString &path);
    void articlesDropped(const QString &folder);
    void ratesDropped(const QString &path);
    void tableDropped(const QString &path);
    void refused(const QString &message);

private:
    void offer(QDropEvent *event);
    void take(QDropEvent *event);
    void describe(const Drop &drop);

    QLabel *m_title;
    QLabel *m_text;
};

} // namespace plumbline
