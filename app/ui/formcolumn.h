// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QGridLayout;

namespace plumbline {

/// Says below a control what was understood of it, or what is wrong with it. Empty: takes no room.
class FieldNote : public QLabel
{
    Q_OBJECT

public:
    /// `isAlwaysThere`: keeps its line when it has nothing to say, so that nothing jumps.
    explicit FieldNote(bool isAlwaysThere, QWidget *parent = nullptr);

    void tell(const QString &text);
    void complain(const QString &sentence);
    bool isComplaint() const { return m_isComplaint; }

private:
    void show(const QString &text, bool isComplaint);

    bool m_isAlwaysThere;
    bool m_isComplaint = false;
};

/// Names on the left, controls on the right, a note below each control.
class FormColumn : public QWidget
{
    Q_OBJECT

public:
    enum class NoteRoom { WhenNeeded, Always };

    explicit FormColumn(QWidget *parent = nullptr);

    /// `label` with its mnemonic; without it, and without a colon, it names the control to who cannot see it.
    FieldNote *addField(const QString &label, QWidget *control, NoteRoom room = NoteRoom::WhenNeeded,
                        QWidget *beside = nullptr);

private:
    QGridLayout *m_grid;
};

} // namespace plumbline
