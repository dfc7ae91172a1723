//! A corrected list as somebody sends it: a table of texts, checked cell by cell.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
    path::Path,
};

use migrasi_aman::{
    calendar::{Day, PartialDate},
    checklist::Sureness,
};

use crate::outcome::{Outcome, refused};

/// The columns of the research.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Id,
    Kind,
    NameId,
    NameEn,
    Country,
    Province,
    Regency,
    Address,
    Phone,
    Whatsapp,
    Email,
    Website,
    Hours,
    Serves,
    Lat,
    Lon,
    SourceUrl,
    SourceDate,
    Confidence,
    Note,
}

impl Column {
    const ALL: [Self; 20] = [
        Self::Id,
        Self::Kind,
        Self::NameId,
        Self::NameEn,
        Self::Country,
        Self::Province,
        Self::Regency,
        Self::Address,
        Self::Phone,
        Self::Whatsapp,
        Self::Email,
        Self::Website,
        Self::Hours,
        Self::Serves,
        Self::Lat,
        Self::Lon,
        Self::SourceUrl,
        Self::SourceDate,
        Self::Confidence,
        Self::Note,
    ];

    /// As the first line writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Kind => "kind",
            Self::NameId => "name_id",
            Self::NameEn => "name_en",
            Self::Country => "country",
            Self::Province => "province",
            Self::Regency => "regency",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Whatsapp => "whatsapp",
            Self::Email => "email",
            Self::Website => "website",
            Self::Hours => "hours",
            Self::Serves => "serves",
            Self::Lat => "lat",
            Self::Lon => "lon",
            Self::SourceUrl => "source_url",
            Self::SourceDate => "source_date",
            Self::Confidence => "confidence",
            Self::Note => "note",
        }
    }
}

/// Why a row is not taken.
#[derive(Debug)]
pub struct Refusal {
    /// The line of the file.
    pub line: u64,
    column: Column,
    problem: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            column,
            problem,
        } = self;
        write!(f, "line {line}, column {}: {problem}", column.name())
    }
}

/// A row whose sources are there.
#[derive(Debug)]
pub struct Row {
    line: u64,
    cells: BTreeMap<Column, String>,
    /// The entry that it corrects or adds.
    pub id: String,
    /// Addresses of its sources.
    pub sources: Vec<String>,
    /// Date of the newest of them.
    pub source_date: PartialDate,
    /// How sure it is, if it says so: never below medium.
    pub confidence: Option<Sureness>,
}

impl Row {
    /// What a cell says; an empty cell says nothing.
    pub fn get(&self, column: Column) -> Option<&str> {
        self.cells.get(&column).map(String::as_str)
    }

    /// Why this row is not taken.
    pub fn refuse(&self, column: Column, problem: impl Into<String>) -> Refusal {
        Refusal {
            line: self.line,
            column,
            problem: problem.into(),
        }
    }
}

/// The whole list.
#[derive(Debug, Default)]
pub struct Sheet {
    pub rows: Vec<Row>,
    pub refusals: Vec<Refusal>,
    /// Columns that the research does not have.
    pub unknown: Vec<String>,
}

/// Reads a list. Rows that cannot be taken are in its refusals.
///
/// # Errors
/// A file that is no such table.
pub fn read(file: &Path, today: Option<Day>) -> Outcome<Sheet> {
    let name = file.display();
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            return refused(format!(
                "{name}: cannot be opened: {error}: save it as CSV in UTF-8"
            ));
        }
    };
    // Spreadsheets put a mark in front, and semicolons where the comma divides
    // decimals, as in Indonesia.
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let semicolons = first.contains(';') && !first.contains(',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headers = match reader.headers() {
        Ok(headers) => headers.clone(),
        Err(error) => return refused(format!("{name}: {error}")),
    };
    let mut sheet = Sheet::default();
    let mut columns = Vec::new();
    for header in &headers {
        let column = Column::ALL.into_iter().find(|c| c.name() == header);
        if column.is_some() && columns.contains(&column) {
            return refused(format!("{name}: line 1, column {header}: stands twice"));
        }
        if column.is_none() {
            sheet.unknown.push(header.to_owned());
        }
        columns.push(column);
    }
    for needed in [Column::Id, Column::SourceUrl, Column::SourceDate] {
        if !columns.contains(&Some(needed)) {
            return refused(format!(
                "{name}: line 1, column {}: is missing; the first line names the columns, as in the research",
                needed.name()
            ));
        }
    }
    let mut ids = BTreeSet::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => return refused(format!("{name}: {}", said(&error))),
        };
        let line = record.position().map_or(0, csv::Position::line);
        let cells = columns.iter().zip(&record).filter_map(|(column, cell)| {
            let column = (*column)?;
            (!cell.is_empty()).then(|| (column, cell.to_owned()))
        });
        match row(line, cells.collect(), today) {
            Ok(row) if ids.insert(row.id.clone()) => sheet.rows.push(row),
            Ok(row) => {
                let problem = format!("`{}` stands twice: leave one of the rows", row.id);
                sheet.refusals.push(row.refuse(Column::Id, problem));
            }
            Err(refusal) => sheet.refusals.push(refusal),
        }
    }
    Ok(sheet)
}

fn row(line: u64, cells: BTreeMap<Column, String>, today: Option<Day>) -> Result<Row, Refusal> {
    let get = |column| cells.get(&column).map_or("", String::as_str);
    let refuse = |column, problem: String| {
        Err(Refusal {
            line,
            column,
            problem,
        })
    };
    let id = get(Column::Id).to_owned();
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.bytes().all(plain) {
        return refuse(
            Column::Id,
            format!("`{id}` is no id: write small letters, digits and hyphens"),
        );
    }
    let sources: Vec<String> = parts(get(Column::SourceUrl)).map(str::to_owned).collect();
    let is_address = |text: &String| {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
    };
    if sources.is_empty() {
        return refuse(
            Column::SourceUrl,
            format!("`{id}` has no source: write the address of the page"),
        );
    }
    if let Some(other) = sources.iter().find(|source| !is_address(source)) {
        return refuse(
            Column::SourceUrl,
            format!(
                "`{other}` is no address: write it in full, with https://, several with ; between them"
            ),
        );
    }
    let date = get(Column::SourceDate);
    let source_date: PartialDate = match date.parse() {
        Ok(date) => date,
        Err(_) => {
            return refuse(
                Column::SourceDate,
                format!("`{date}` is no date of a source: write 2027, 2027-01 or 2027-01-31"),
            );
        }
    };
    if today.is_some_and(|today| source_date.first_day() > today) {
        return refuse(Column::SourceDate, format!("{date} is yet to come"));
    }
    let confidence = match get(Column::Confidence) {
        "" => None,
        "high" => Some(Sureness::High),
        "medium" => Some(Sureness::Medium),
        "low" | "recall" => {
            return refuse(
                Column::Confidence,
                format!(
                    "`{id}` is below medium, so it is not shown and its numbers are not dialled: leave the row out, or find a second source"
                ),
            );
        }
        other => {
            return refuse(
                Column::Confidence,
                format!("`{other}` is not high or medium"),
            );
        }
    };
    Ok(Row {
        line,
        cells,
        id,
        sources,
        source_date,
        confidence,
    })
}

/// What the reader of tables says, with line and column.
fn said(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths {
            pos: Some(pos),
            expected_len,
            len,
        } => format!(
            "line {}, column {}: the row has {len} cells and the first line {expected_len}: put quotes around a cell with a comma in it",
            pos.line(),
            len.min(expected_len) + 1
        ),
        _ => error.to_string(),
    }
}

/// The parts of a cell that holds several.
pub fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}
