// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/factdescription.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace plumbline {

/// A fact in words: its figure large, what it measures, what to beware of, and its rows. Shows
/// what it was made with.
class DescriptionView : public QWidget
{
    Q_OBJECT

public:
    /// `actions` are what can be done with the fact, as links below its head; they must outlive
    /// the view.
    DescriptionView(const FactDescription &description, const QList<QAction *> &actions, QWidget *parent);

Q_SIGNALS:
    /// The reader wants another fact, which this one is compared with or computed from.
    void factActivated(const plumbline::FactId &fact);

private:
    void addHead(const FactDescription &description);
    void addPills(const std::vector<Pill> &pills);
    void addActions(const QList<QAction *> &actions);
    void addCaution(const Caution &caution);
    void addSection(const DescriptionSection &section);
    QWidget *opener(const FactId &fact);

    QVBoxLayout *m_layout;
};

} // namespace plumbline
