// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace plumbline {

/// The fourth step of an import: which dataset the figures go into.
class ImportTargetStep : public QWidget
{
    Q_OBJECT

public:
    /// `open` is the dataset on screen; empty: none, or one that no figures may go into.
    explicit ImportTargetStep(const QString &open, QWidget *parent = nullptr);

    /// For the name of a new dataset: the table's file.
    void proposeFor(const QString &tablePath);
    /// Empty until a file is chosen.
    QString path() const;
    bool isNew() const;
    /// A file that is there would be replaced, and nobody has said that it may be.
    bool isToBeConfirmed() const;
    /// Into the dataset on screen.
    bool isOpen() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *addChoice(const QString &text, const char *name);
    QWidget *fileLine(QLineEdit *field, QPushButton *browse);
    void browseNew();
    void browseOther();
    void follow();

    QString m_open;
    QString m_replaceable; ///< a file that was chosen to be replaced
    QRadioButton *m_intoOpen = nullptr;
    QRadioButton *m_intoNew = nullptr;
    QRadioButton *m_intoOther = nullptr;
    QLineEdit *m_new;
    QLineEdit *m_other;
    QLabel *m_note;
};

} // namespace plumbline
