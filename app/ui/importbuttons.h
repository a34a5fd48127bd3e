// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importsteps.h"

class QPushButton;

namespace plumbline {

/// The row of buttons at the foot of the import wizard: those that help at its present step.
class ImportButtons : public QWidget
{
    Q_OBJECT

public:
    /// `wizard` gets its default button.
    explicit ImportButtons(QDialog *wizard);

    void follow(ImportSteps::Step step, const ImportStage &stage);

Q_SIGNALS:
    void loadWanted();
    void saveWanted();
    void backWanted();
    /// To the next step; at the target: the import.
    void nextWanted();
    void closeWanted();

private:
    void build();

    QPushButton *m_load;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace plumbline
