package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.desk.EnclosureDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.primefaces.model.file.UploadedFile;

/** Asks about a file's name before PrimeFaces does, which has only English words for one that it refuses. */
@Named
@RequestScoped
public class PaperName {

    @Inject
    EnclosureDesk desk;

    @Inject
    Say say;

    /** Of a field of files; as Faces calls a validator. */
    public void validate(FacesContext context, UIComponent component, Object value) {
        UploadedFile file = (UploadedFile) value;
        boolean none =
                file == null || file.getFileName() == null || file.getFileName().isBlank();
        Optional<Ground> fault = none ? Optional.empty() : desk.against(file.getFileName());
        if (fault.isPresent()) {
            String sentence = say.sentence(fault.get());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }
}
